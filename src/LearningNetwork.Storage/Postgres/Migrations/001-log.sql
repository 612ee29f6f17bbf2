-- The log: events are only ever added. 'xact' orders readers so that a transaction that commits late is not skipped.
create table events (
    position   bigint      not null generated always as identity,
    xact       xid8        not null default pg_current_xact_id(),
    network    text        not null,
    stream     text        not null,
    version    bigint      not null check (version > 0),
    type       text        not null,
    schema     bigint      not null,
    data       text        not null,
    actor      text        not null,
    service    text,
    at         timestamptz not null,
    command_id text        not null,
    cause      text,
    hash       text        not null,
    primary key (xact, position),
    unique (stream, version)
);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'events are only ever added'; end $$;
create trigger events_only_grow before update or delete on events for each row execute function refuse_change();
create trigger events_stay before truncate on events for each statement execute function refuse_change();

-- What was answered to each command, so that the same one sent again gets the same answer.
create table commands (
    network     text        not null,
    actor       text        not null,
    command_id  text        not null,
    fingerprint text        not null,
    stream      text        not null,
    version     bigint      not null,
    reference   text,
    at          timestamptz not null,
    primary key (network, actor, command_id)
);

-- Bodies of free texts; erasing empties body and salt.
create table texts (
    id     text primary key,
    stream text not null,
    lang   text not null,
    body   text not null,
    salt   text not null
);

create table snapshots (
    stream  text   primary key,
    version bigint not null,
    schema  bigint not null,
    state   text   not null
);

create table deadlines (
    stream         text        not null,
    name           text        not null,
    due            timestamptz not null,
    command_type   text        not null,
    command_schema bigint      not null,
    command        text        not null,
    lease_by       text,
    lease_until    timestamptz,
    primary key (stream, name)
);
create index deadlines_due on deadlines (due);

create table policies (
    policy      text   primary key,
    xact        bigint not null,
    position    bigint not null,
    runner      text,
    lease_until timestamptz
);

create table policies_held (
    policy   text   not null,
    stream   text   not null,
    version  bigint not null,
    tries    bigint not null,
    retry_at timestamptz,
    error    text,
    primary key (policy, stream, version)
);

create table marks (
    name  text primary key,
    value text not null
);

create table data_protection_keys (
    id  text primary key,
    xml text not null
);

-- Refuses where a stream is not at the version that an answer without events rests on.
create function must_be_at(of_stream text, expected bigint) returns void language plpgsql as
$$ begin
    if coalesce((select max(version) from events where stream = of_stream), 0) <> expected then
        raise exception '% has moved on', of_stream using errcode = 'LN001';
    end if;
end $$;
