import type { LaunchData } from '../../src/model/launch-data.js';
import { textOf, type BuiltPackage } from './built-packages.js';

/** What launch.js of a package assigns. */
export function launchDataOf(built: BuiltPackage): LaunchData {
  const text = textOf(built, 'launch.js');
  const scope: { kurspaketLaunch?: LaunchData } = {};
  new Function('window', text)(scope);
  if (scope.kurspaketLaunch === undefined) throw new Error(`launch.js assigns nothing: ${text}`);
  return scope.kurspaketLaunch;
}
