-- Who may enter, and as what. Everywhere else a person is a pseudonym; what tells who it is stands in person_data and
-- sign_in_names alone (and in the local accounts), and is erased without touching the log.
create table people (
    person         text    primary key,
    made_at        text    not null,
    erased_at      text
) strict, without rowid;

create table person_data (
    person         text    primary key,
    name           text    not null
) strict, without rowid;

-- Whom a provider of sign-ins means by a subject.
create table sign_in_names (
    issuer         text    not null,
    subject        text    not null,
    person         text    not null,
    primary key (issuer, subject)
) strict, without rowid;
create index sign_in_names_of on sign_in_names (person);

-- Roles and projects are words with spaces between; 'until' is the last day, as 2026-12-31.
create table memberships (
    person         text    not null,
    network        text    not null,
    roles          text    not null,
    service        text,
    projects       text    not null,
    until          text,
    given_by       text    not null,
    given_at       text    not null,
    primary key (person, network)
) strict, without rowid;
create index memberships_of on memberships (network);

-- The link itself is never kept, only its hash. 'for_whom' is what its maker calls the person, emptied when it is taken or ends.
create table invitations (
    id             text    primary key,
    secret_hash    text    not null unique,
    network        text    not null,
    roles          text    not null,
    service        text,
    projects       text    not null,
    until          text,
    for_whom       text    not null,
    made_by        text    not null,
    made_at        text    not null,
    expires_at     text    not null,
    ended_at       text,
    taken_by       text
) strict, without rowid;
create index invitations_of on invitations (network);

-- Who is signed in where; the cookie's secret is kept as its hash.
create table sessions (
    secret_hash    text    primary key,
    id             text    not null unique,
    person         text    not null,
    network        text    not null,
    began_at       text    not null,
    seen_at        text    not null,
    ends_at        text    not null,
    device         text    not null,
    issuer         text,
    issuer_session text,
    issuer_subject text
) strict, without rowid;
create index sessions_of on sessions (person);

-- What programs sign in with; a token is shown once and kept as its hash.
create table service_tokens (
    id             text    primary key,
    secret_hash    text    not null unique,
    person         text    not null,
    network        text    not null,
    name           text    not null,
    may_write      integer not null,
    made_at        text    not null,
    expires_at     text    not null,
    used_at        text,
    ended_at       text
) strict, without rowid;
create index service_tokens_of on service_tokens (person);

-- What a security officer asks for: who was let in, who was turned away, who changed what others may, who looked at a person.
create table security_events (
    id             text    primary key,
    at             text    not null,
    kind           text    not null,
    person         text,
    network        text,
    about          text,
    detail         text,
    address        text
) strict, without rowid;
create index security_events_of on security_events (network, at);
create index security_events_old on security_events (at);

-- What has been erased, by keys that tell nothing: a restored backup is erased of the same before it opens.
create table erasures (
    kind           text    not null,
    id             text    not null,
    at             text    not null,
    primary key (kind, id)
) strict, without rowid;

-- One-time values that must not come twice, until they would be refused as old anyway.
create table used_once (
    id             text    primary key,
    until          text    not null
) strict, without rowid;
