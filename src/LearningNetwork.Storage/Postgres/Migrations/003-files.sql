-- Bytes of products' files, found by their hash within their product; 'named' once an event of the product names them.
create table files (
    stream    text    not null,
    sha256    text    not null,
    type      text    not null,
    size      bigint  not null,
    body      bytea   not null,
    stored_at text    not null,
    named     boolean not null,
    primary key (stream, sha256)
);
-- Files are compressed already.
alter table files alter column body set storage external;
create index files_to_sweep on files (named, stored_at);
