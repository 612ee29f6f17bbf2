-- Which silos make up a cluster. The clustering provider runs only the queries that it finds in OrleansQuery; names of
-- parameters and of columns read are its, the tables are ours. Whoever changes the members raises the cluster's version in
-- the same statement, and only from the version he has read: so of two who change at once one is refused and reads again.
create table silo_cluster (
    cluster text        primary key,
    version integer     not null default 0,
    changed timestamptz not null default now()
);

-- One life of one silo; a silo started again on the same address is another generation. Status 3 is active, 6 is dead.
create table silo_member (
    cluster      text        not null references silo_cluster on delete cascade,
    address      text        not null,
    port         integer     not null,
    generation   integer     not null,
    name         text        not null,
    host         text        not null,
    status       integer     not null,
    gateway_port integer     not null,
    suspicions   text,
    started      timestamptz not null,
    alive        timestamptz not null,
    primary key (cluster, address, port, generation)
);

create table OrleansQuery (
    QueryKey  text primary key,
    QueryText text not null
);

-- What answers yes or no does so as 1 or 0 in one row of one column.
insert into OrleansQuery (QueryKey, QueryText) values
('InsertMembershipVersionKey', $$
    with made as (
        insert into silo_cluster (cluster) values (@DeploymentId) on conflict do nothing returning 1)
    select count(*)::integer from made
$$),
('InsertMembershipKey', $$
    with raised as (
        update silo_cluster set version = version + 1, changed = now()
        where cluster = @DeploymentId and version = @Version and not exists (
            select from silo_member
            where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
        returning cluster),
    added as (
        insert into silo_member (cluster, address, port, generation, name, host, status, gateway_port, started, alive)
        select cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
        from raised
        returning 1)
    select count(*)::integer from added
$$),
('UpdateMembershipKey', $$
    with raised as (
        update silo_cluster set version = version + 1, changed = now()
        where cluster = @DeploymentId and version = @Version and exists (
            select from silo_member
            where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
        returning cluster),
    changed as (
        update silo_member m set status = @Status, suspicions = @SuspectTimes, alive = @IAmAliveTime
        from raised
        where m.cluster = raised.cluster and m.address = @Address and m.port = @Port and m.generation = @Generation
        returning 1)
    select count(*)::integer from changed
$$),
-- A sign of life is no change of membership: it leaves the version, else silos would refuse each other's changes all day.
('UpdateIAmAlivetimeKey', $$
    update silo_member set alive = @IAmAliveTime
    where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation
$$),
-- Both readers give the cluster's version also where no member is found; the members' columns are null then.
('MembershipReadAllKey', $$
    select c.version as Version, m.address as Address, m.port as Port, m.generation as Generation, m.name as SiloName,
        m.host as HostName, m.status as Status, m.gateway_port as ProxyPort, m.suspicions as SuspectTimes,
        m.started as StartTime, m.alive as IAmAliveTime
    from silo_cluster c left join silo_member m on m.cluster = c.cluster
    where c.cluster = @DeploymentId
$$),
('MembershipReadRowKey', $$
    select c.version as Version, m.address as Address, m.port as Port, m.generation as Generation, m.name as SiloName,
        m.host as HostName, m.status as Status, m.gateway_port as ProxyPort, m.suspicions as SuspectTimes,
        m.started as StartTime, m.alive as IAmAliveTime
    from silo_cluster c left join silo_member m
        on m.cluster = c.cluster and m.address = @Address and m.port = @Port and m.generation = @Generation
    where c.cluster = @DeploymentId
$$),
('GatewaysQueryKey', $$
    select address as Address, gateway_port as ProxyPort, generation as Generation
    from silo_member where cluster = @DeploymentId and status = @Status and gateway_port > 0
$$),
('DeleteMembershipTableEntriesKey', $$
    delete from silo_cluster where cluster = @DeploymentId
$$),
-- What is active stays, however long it has been silent: whether it is dead is for the silos to vote on.
('CleanupDefunctSiloEntriesKey', $$
    delete from silo_member where cluster = @DeploymentId and alive < @IAmAliveTime and status <> 3
$$);
