// An e-mail server that takes everything and says on a line of its own what it took; with 'refuse' in an address, it takes nothing.
import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (address, session, done) => done(address.address.includes('refuse') ? new Error('no such box') : undefined),
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', async () => {
      const mail = await PostalMime.parse(Buffer.concat(parts));
      const headers = Object.fromEntries(mail.headers.map(header => [header.key, header.value]));
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(to => to.address), subject: mail.subject, text: mail.text, headers }));
      done();
    });
  },
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log('listening'));
