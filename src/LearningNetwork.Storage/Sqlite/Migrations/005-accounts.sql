-- Local accounts as the framework's Identity keeps them (schema version 3); the id is the person's pseudonym.
create table accounts (
    "Id"                   text    primary key,
    "UserName"             text,
    "NormalizedUserName"   text,
    "Email"                text,
    "NormalizedEmail"      text,
    "EmailConfirmed"       integer not null,
    "PasswordHash"         text,
    "SecurityStamp"        text,
    "ConcurrencyStamp"     text,
    "PhoneNumber"          text,
    "PhoneNumberConfirmed" integer not null,
    "TwoFactorEnabled"     integer not null,
    "LockoutEnd"           text,
    "LockoutEnabled"       integer not null,
    "AccessFailedCount"    integer not null
) strict, without rowid;
create unique index accounts_by_name on accounts ("NormalizedUserName");

create table account_tokens (
    "UserId"               text    not null references accounts on delete cascade,
    "LoginProvider"        text    not null,
    "Name"                 text    not null,
    "Value"                text,
    primary key ("UserId", "LoginProvider", "Name")
) strict, without rowid;

create table account_passkeys (
    "CredentialId"         blob    primary key,
    "UserId"               text    not null references accounts on delete cascade,
    "Data"                 text    not null
) strict, without rowid;
create index account_passkeys_of on account_passkeys ("UserId");
