// Preloaded into the web server: when the command that started it is gone, however it ended, the server goes too
// and frees its port.
process.once('disconnect', () => {
  setTimeout(() => process.exit(0), 3_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
