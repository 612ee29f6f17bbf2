-- Who wants e-mail besides the notifications. The address is personal data: it stands here alone and is erased with the person.
create table mail_choices (
    person         text    not null,
    network        text    not null,
    address        text    not null,
    verified_at    text,
    rhythm         text    not null,
    language       text    not null,
    since          text    not null,
    primary key (person, network)
);

-- What was sent, by what it was about. A row is made before anything is sent, so that nothing is sent twice; it holds no address.
create table mails (
    person         text    not null,
    network        text    not null,
    about          text    not null,
    subject        text    not null,
    at             text    not null,
    state          text    not null,
    primary key (person, network, about)
);
create index mails_by_day on mails (person, network, at);
