-- The log: events are only ever added. With one writer the position alone orders them, so 'xact' is always 0.
create table events (
    position       integer primary key autoincrement,
    xact           integer not null default 0,
    network        text    not null,
    stream         text    not null,
    version        integer not null check (version > 0),
    type           text    not null,
    schema         integer not null,
    data           text    not null,
    actor          text    not null,
    service        text,
    at             text    not null,
    command_id     text    not null,
    cause          text,
    hash           text    not null,
    unique (stream, version)
) strict;

create trigger events_are_not_changed before update on events begin select raise(abort, 'events are only ever added'); end;
create trigger events_are_not_deleted before delete on events begin select raise(abort, 'events are only ever added'); end;

-- What was answered to each command, so that the same one sent again gets the same answer.
create table commands (
    network        text    not null,
    actor          text    not null,
    command_id     text    not null,
    fingerprint    text    not null,
    stream         text    not null,
    version        integer not null,
    reference      text,
    at             text    not null,
    primary key (network, actor, command_id)
) strict, without rowid;

-- Bodies of free texts; erasing empties body and salt.
create table texts (
    id             text    primary key,
    stream         text    not null,
    lang           text    not null,
    body           text    not null,
    salt           text    not null
) strict;

create table snapshots (
    stream         text    primary key,
    version        integer not null,
    schema         integer not null,
    state          text    not null
) strict, without rowid;

create table deadlines (
    stream         text    not null,
    name           text    not null,
    due            text    not null,
    command_type   text    not null,
    command_schema integer not null,
    command        text    not null,
    lease_by       text,
    lease_until    text,
    primary key (stream, name)
) strict, without rowid;
create index deadlines_due on deadlines (due);

create table policies (
    policy         text    primary key,
    xact           integer not null,
    position       integer not null,
    runner         text,
    lease_until    text
) strict, without rowid;

create table policies_held (
    policy         text    not null,
    stream         text    not null,
    version        integer not null,
    tries          integer not null,
    retry_at       text,
    error          text,
    primary key (policy, stream, version)
) strict, without rowid;

create table marks (
    name           text    primary key,
    value          text    not null
) strict, without rowid;

create table data_protection_keys (
    id             text    primary key,
    xml            text    not null
) strict, without rowid;
