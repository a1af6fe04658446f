// A registry mirror that carries only this system's binaries makes npm leave the other systems' optional
// packages out of package-lock.json, and `npm ci` then refuses the file as incomplete. They are added back
// by name: npm only needs to know that each exists, is optional, and is meant for another system.

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Reads the target system out of a binary package's name, as «@next/swc-linux-x64-musl».
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }}
 */
export function targetOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.includes('musl')
    ? 'musl'
    : os === 'linux' && words.includes('gnu')
      ? 'glibc'
      : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/**
 * Looks a package up as Node would from inside another: its own node_modules, then each folder above.
 * @param {Record<string, unknown>} packages
 * @param {string} from path of the package that asks
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (`${base}${base && '/'}node_modules/${name}` in packages) return true;
    if (base === '') return false;
  }
}

/**
 * Adds the optional platform packages a lock file lacks.
 * @template {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} Lock
 * @param {Lock} lock the parsed package-lock.json
 * @returns {{ lock: Lock, added: string[] }} a completed copy, packages in order, and the names added
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [from, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!EXACT_VERSION.test(version) || isLocked(packages, from, name)) continue;
      packages[`node_modules/${name}`] = { version, optional: true, ...targetOf(name) };
      added.push(name);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: sorted }, added };
}
