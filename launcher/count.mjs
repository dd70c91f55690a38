// node count.mjs ROOT BROKEN: adds up what Surefire, Failsafe, Vitest and the launcher's own test left behind,
// prints the plain count as the last line and exits with 0 only where nothing failed and no step broke.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const [root, broken] = process.argv.slice(2)
const sum = { passed: 0, failed: 0, skipped: 0 }
const add = (passed, failed, skipped) => {
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}

const reports = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (!entry.isDirectory()) return []
    if (entry.name === 'surefire-reports' || entry.name === 'failsafe-reports')
      return readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)).map((name) => join(path, name))
    return ['node_modules', '.git', 'src', 'data', 'run'].includes(entry.name) ? [] : reports(path)
  })

for (const report of reports(root)) {
  const head = /<testsuite\s[^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? ''
  const number = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(head)?.[1] ?? Number.NaN)
  const [tests, failures, errors, skipped] = ['tests', 'failures', 'errors', 'skipped'].map(number)
  const failed = failures + errors
  if (Number.isNaN(tests + failed + skipped)) {
    console.error(`unreadable report: ${report}`)
    add(0, 1, 0)
  } else add(tests - failed - skipped, failed, skipped)
}

for (const path of ['web/target/vitest.json', 'target/launcher-test.json'].map((name) => join(root, name))) {
  if (!existsSync(path)) continue
  const result = JSON.parse(readFileSync(path, 'utf8'))
  add(result.numPassedTests, result.numFailedTests, (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0))
}

if (broken !== '0' && sum.failed === 0) {
  console.error('a step of the build broke although no test failed: see above')
  sum.failed = 1
}
if (sum.passed === 0 && sum.failed === 0) {
  console.error('no test ran')
  sum.failed = 1
}
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed === 0 ? 0 : 1
