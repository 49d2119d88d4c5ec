import type { Template } from '../../cloud/types';
import { busy } from '../rules/busy';
import { evaluate, mayCall, type ActionContext, type Rule, type Verdicts } from '../rules/context';

/** The menu of a template. */
export const templateActions = ['delete'] as const;
export type TemplateAction = (typeof templateActions)[number];

const rules: Readonly<Record<TemplateAction, Rule<Template>>> = {
  delete: {
    needs: () => ['deleteTemplate'],
    refusal: (template, context) =>
      busy('template', { ...template, taskId: undefined }, undefined, context.tasks),
  },
};

/** Verdicts on the actions of a template. */
export function templateVerdicts(
  template: Template,
  context: ActionContext,
): Verdicts<TemplateAction> {
  return evaluate(templateActions, rules, template, context);
}

/** True where the account has any action on templates. */
export function mayActOnTemplates(context: ActionContext): boolean {
  return mayCall(context, 'deleteTemplate');
}
