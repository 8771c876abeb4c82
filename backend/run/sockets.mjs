// Fails when one of the processes, or one that they started, listens on more than this machine's own address.
//
// usage: node sockets.mjs <ports that must be found, with commas> <process>…
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTENING = '0A';

/** Line by line of /proc/net/tcp and tcp6: what listens, by the number of its socket. */
function listening(table) {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[3] === LISTENING)
    .map((words) => {
      const [address, port] = words[1].split(':');
      return { address, port: Number.parseInt(port, 16), socket: words[9] };
    });
}

/** 127.0.0.0/8, ::1, and the first in the clothes of the second; the kernel writes each four bytes the other way round. */
function isLoopback(address) {
  const bytes = (address.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse()).join('');
  return /^7f.{6}$/i.test(bytes) || /^0{20}ffff7f.{6}$/i.test(bytes) || /^0{31}1$/.test(bytes);
}

/** The processes and all that they started, by the parent that each names. */
function withChildren(roots) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
          return [[pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]]];
        } catch {
          return [];
        }
      }),
  );
  const found = new Set(roots);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [pid, parent] of parents) {
      if (found.has(parent)) {
        found.add(pid);
      }
    }
  }
  return [...found];
}

function socketsOf(pid) {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

function main([ports, ...pids]) {
  const owners = new Map(withChildren(pids).flatMap((pid) => socketsOf(pid).map((socket) => [socket, pid])));
  const found = ['tcp', 'tcp6'].flatMap((table) => listening(readFileSync(`/proc/net/${table}`, 'utf8'))).filter(({ socket }) => owners.has(socket));
  const open = found.filter(({ address }) => !isLoopback(address));
  const missing = ports.split(',').filter((port) => !found.some((socket) => socket.port === Number(port)));
  for (const { address, port, socket } of open) {
    const command = readFileSync(`/proc/${owners.get(socket)}/cmdline`, 'utf8').split('\0')[0];
    console.error(`Port ${port} is open beyond this machine (${address}): process ${owners.get(socket)}, ${command}.`);
  }
  if (missing.length > 0) {
    // Then it did not look where it should.
    console.error(`Nothing of these processes listens on ${missing.join(', ')}.`);
  }
  if (open.length > 0 || missing.length > 0) {
    process.exit(1);
  }
  console.log(`Listening, on loopback only: ${found.map(({ port }) => port).sort((a, b) => a - b).join(', ')}.`);
}

main(process.argv.slice(2));
