/** The oldest Node that Next 16 and Prisma 7 both accept. */
const NEEDED = { major: 20, minor: 19 };

/**
 * Whether a Node version can run the portal.
 * @param {string} version such as «20.19.0»
 * @returns {boolean}
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
}

/**
 * @param {string} version the Node that is running
 * @returns {string} the sentence for someone whose Node is too old
 */
export function nodeTooOld(version) {
  return `Cần Node.js từ bản ${NEEDED.major}.${NEEDED.minor} trở lên, máy đang dùng bản ${version}: cài bản mới tại https://nodejs.org rồi chạy lại.`;
}
