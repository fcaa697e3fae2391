// The door of every npm command. It must be understood by any Node, however old, to say which one is needed:
// so no package, no modern syntax, and the real work only behind the check.
if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(
    'Node 18 or newer is needed to start (Node 24 then comes along by itself); this is Node ' +
      process.versions.node +
      '. Get a newer one from https://nodejs.org.',
  )
  process.exitCode = 1
} else {
  import('./launch.mjs').then((launcher) =>
    launcher.launch(process.argv[2] || 'src/serve/main.ts', process.argv.slice(3)),
  )
}
