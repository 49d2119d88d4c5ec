import type { Template } from '../types';
import { busy } from './busy';
import { consult, mayCall, type ActionContext, type Rule, type Verdicts } from './context';

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

/** What may be done with a template. */
export function templateVerdicts(
  template: Template,
  context: ActionContext,
): Verdicts<TemplateAction> {
  return consult(templateActions, rules, template, context);
}

/** Whether the account may do anything with templates. */
export function mayActOnTemplates(context: ActionContext): boolean {
  return mayCall(context, 'deleteTemplate');
}
