import type { Course } from '../model/course.js';
import type { Finding } from '../model/diagnostic.js';
import type { Workspace } from '../model/workspace.js';
import { named, type CheckContext, type Rule, type RuleBook } from './rule.js';

/** Asks every rule about a course; the findings are in no order. */
export function askAboutCourse(course: Course, context: CheckContext): readonly Finding[] {
  return asked(context.rules, (rule) =>
    rule.whole === true && !course.complete ? undefined : rule.course?.(course, context),
  );
}

/** Asks every rule about settings, sources, journeys and routes; the findings are in no order. */
export function askAboutWorkspace(workspace: Workspace, context: CheckContext): readonly Finding[] {
  return asked(context.rules, (rule) => rule.workspace?.(workspace, context));
}

/** Asks rules about an opened package, in their order. */
export function askAboutPackage<Opened>(opened: Opened, rules: readonly Rule<Opened>[]): readonly Finding[] {
  return rules.flatMap((rule) => [...named(rule, rule.package?.(opened) ?? [])]);
}

function asked(
  rules: RuleBook,
  ask: (rule: Rule) => Iterable<Parameters<typeof named>[1] extends Iterable<infer Each> ? Each : never> | undefined,
): readonly Finding[] {
  return [...rules.values()].flatMap((rule) => [...named(rule, ask(rule) ?? [])]);
}
