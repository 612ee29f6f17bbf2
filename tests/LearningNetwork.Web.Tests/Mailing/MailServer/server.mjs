// An e-mail server that says on a line of its own what it took. With 'refuse' in an address it takes nothing, with 'later' not now.
// A line on its input says how it behaves from then on: 'take'; 'hold-recipient' and 'hold-text' keep the sender waiting for ever for
// the answer to the address, or to the text, which is taken all the same; 'break-text' hangs up there; 'want-name' takes nothing from whoever
// has not signed in. Who waits for the answer to the address gets it at 'go-on', and at 'take'.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';

let mode = 'take';
const held = [];
const say = said => console.log(JSON.stringify(said));
const no = (code, words) => Object.assign(new Error(words), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onMailFrom(address, session, done) {
    done(mode === 'want-name' ? no(530, 'who are you') : undefined);
  },
  onRcptTo(address, session, done) {
    if (mode === 'hold-recipient') {
      held.push(done);
      say({ kind: 'held' });
    } else if (address.address.includes('later')) {
      say({ kind: 'put off' });
      done(no(450, 'come again'));
    } else
      done(address.address.includes('refuse') ? no(550, 'no such box') : undefined);
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', async () => {
      const mail = await PostalMime.parse(Buffer.concat(parts));
      const headers = Object.fromEntries(mail.headers.map(header => [header.key, header.value]));
      say({ kind: 'taken', mail: { to: session.envelope.rcptTo.map(to => to.address), subject: mail.subject, text: mail.text, headers } });
      if (mode === 'take' || mode === 'hold-recipient')
        done();
      else if (mode === 'break-text')
        server.connections.forEach(connection => connection._socket.destroy());
    });
  },
});
server.on('error', () => {}); // a sender that is killed hangs up
createInterface({ input: process.stdin }).on('line', line => {
  mode = line === 'go-on' ? mode : line;
  if (line === 'go-on' || line === 'take')
    held.splice(0).forEach(done => done());
  say({ kind: 'mode' });
});
server.listen(Number(process.argv[2]), '127.0.0.1', () => say({ kind: 'listening' }));
