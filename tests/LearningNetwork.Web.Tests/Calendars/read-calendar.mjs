// Reads a calendar from standard input with ical.js, and writes what it found in it as JSON.
import ICAL from 'ical.js';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString('utf8')));
const text = name => calendar.getFirstPropertyValue(name)?.toString() ?? null;
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    title: event.summary,
    from: event.startDate.toString(),
    until: event.endDate.toString(),
    wholeDays: event.startDate.isDate && event.endDate.isDate,
    stamp: component.getFirstPropertyValue('dtstamp').toString(),
    properties: component.getAllProperties().map(property => property.name),
  };
});
process.stdout.write(JSON.stringify({ version: text('version'), name: text('name'), oldName: text('x-wr-calname'), every: text('refresh-interval'), events }));
