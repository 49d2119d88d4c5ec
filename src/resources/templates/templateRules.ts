import type { Template } from '../../cloud/types';
import { createInstanceRefusal } from '../instances/instanceRules';
import { busy } from '../rules/busy';
import { evaluate, mayCall, type ActionContext, type Rule, type Verdicts } from '../rules/context';
import { reasonFor } from '../rules/reasons';

/** The menu of a template. */
export const templateActions = ['createInstance', 'delete'] as const;
export type TemplateAction = (typeof templateActions)[number];

/** Reason where it is being created or deleted. */
const busyTemplate = (template: Template, context: ActionContext) =>
  busy('template', { ...template, taskId: undefined }, undefined, context.tasks);

const rules: Readonly<Record<TemplateAction, Rule<Template>>> = {
  createInstance: {
    needs: () => ['deployVirtualMachine', 'listServiceOfferings', 'listZones'],
    refusal: (template, context) =>
      busyTemplate(template, context) ??
      (template.isReady
        ? createInstanceRefusal(context)
        : reasonFor('templateNotReady', { name: template.name })),
  },
  delete: {
    needs: () => ['deleteTemplate'],
    refusal: busyTemplate,
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
  return mayCall(context, 'deleteTemplate') || mayCall(context, 'deployVirtualMachine');
}
