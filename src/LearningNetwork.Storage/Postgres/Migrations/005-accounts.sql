-- Local accounts as the framework's Identity keeps them (schema version 3); the id is the person's pseudonym.
create table accounts (
    "Id"                   text        primary key,
    "UserName"             text,
    "NormalizedUserName"   text,
    "Email"                text,
    "NormalizedEmail"      text,
    "EmailConfirmed"       boolean     not null,
    "PasswordHash"         text,
    "SecurityStamp"        text,
    "ConcurrencyStamp"     text,
    "PhoneNumber"          text,
    "PhoneNumberConfirmed" boolean     not null,
    "TwoFactorEnabled"     boolean     not null,
    "LockoutEnd"           timestamptz,
    "LockoutEnabled"       boolean     not null,
    "AccessFailedCount"    integer     not null
);
create unique index accounts_by_name on accounts ("NormalizedUserName");

create table account_tokens (
    "UserId"               text        not null references accounts on delete cascade,
    "LoginProvider"        text        not null,
    "Name"                 text        not null,
    "Value"                text,
    primary key ("UserId", "LoginProvider", "Name")
);

create table account_passkeys (
    "CredentialId"         bytea       primary key,
    "UserId"               text        not null references accounts on delete cascade,
    "Data"                 jsonb       not null
);
create index account_passkeys_of on account_passkeys ("UserId");
