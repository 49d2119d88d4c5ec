import type { Job, TemplateRecord, TemplateInZone } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { date, jobFields, ownerFields } from '../commandContext';
import { tagViews } from './tags';

/** The formats of disks, by hypervisor. */
export const diskFormats = { KVM: 'QCOW2', XenServer: 'VHD', VMware: 'OVA' } as const;

/** A template in one zone: listTemplates has a row for each zone. */
export function templateView(
  context: CommandContext,
  template: TemplateRecord,
  place: TemplateInZone | undefined,
  job: Job | undefined,
  isOwn: boolean,
): JsonObject {
  const { collections } = context.state;
  const osType = collections.osTypes.get(template.osTypeId);
  return {
    id: template.id,
    name: template.name,
    displaytext: template.displayText,
    ispublic: template.public,
    created: date(context, template.created),
    isready: place?.ready ?? false,
    passwordenabled: template.passwordEnabled,
    format: diskFormats[template.hypervisor],
    isfeatured: template.featured,
    crossZones: template.zones.length > 1,
    ostypeid: template.osTypeId,
    ostypename: osType?.name,
    ...ownerFields(context.state, template),
    zoneid: place?.zoneId,
    zonename: place === undefined ? undefined : collections.zones.get(place.zoneId)?.name,
    // The details of its copy are for its owner only.
    status: isOwn ? place?.status : undefined,
    size: place?.ready === true ? template.size : undefined,
    physicalsize: place?.ready === true ? template.size : undefined,
    templatetype: 'USER',
    hypervisor: template.hypervisor,
    isextractable: true,
    isdynamicallyscalable: template.dynamicallyScalable,
    sshkeyenabled: template.sshKeyEnabled,
    requireshvm: true,
    bits: 64,
    arch: 'x86_64',
    directdownload: false,
    deployasis: false,
    forcks: false,
    tags: tagViews(context, 'Template', template),
    hasannotations: false,
    ...jobFields(job),
  };
}
