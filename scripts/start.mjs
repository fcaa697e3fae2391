// The door of every npm command. It must be understood by any Node, however old, to say which one is needed:
// so no package, no modern syntax, and the real work only behind the check.
if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(
    'Berätta needs Node 18 or newer to start (it brings its own Node 24 along); this is Node ' +
      process.versions.node +
      '. Get a newer one from https://nodejs.org.',
  )
  process.exitCode = 1
} else {
  import('./launch.mjs').then((launcher) =>
    launcher.launch(process.argv[2] || 'src/serve/main.ts', process.argv.slice(3)),
  )
}
