/** nginx with one worker, serving given bytes with given headers from a file, as a measure for what a machine can do. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type Served = { readonly pid: number; stop(): void }

export async function startNginx(
  folder: string,
  port: number,
  body: Buffer,
  headers: Headers,
): Promise<Served> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page'), body)
  const kept = [...headers].filter(
    ([name]) => !/^(date|connection|keep-alive|content-length|content-type|etag)$/.test(name),
  )
  const added = kept.map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events { worker_connections 1024; }
     http {
       access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
       client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
       uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
       default_type '${headers.get('content-type') ?? 'text/html'}';
       server { listen 127.0.0.1:${port}; root ${folder}; location / { ${added.join(' ')} } }
     }`,
  )
  const master = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'ignore'] })
  await sleep(500)
  const pid = Number(
    readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8').trim().split(' ')[0],
  )
  return { pid, stop: () => void master.kill('SIGTERM') }
}
