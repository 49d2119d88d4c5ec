import { newId } from '../random';
import { put } from '../store';
import type { EventRecord, JobInstanceType, Owned } from '../model';
import type { BaseFixture } from './baseFixture';
import { hour } from './baseFixture';

/** Adds the events that must have led to the scenario's state, oldest first. */
export function addHistory(fixture: BaseFixture): void {
  const { state, now } = fixture;
  const { instances, volumes, snapshots, vmSnapshots, templates } = state.collections;
  const events: PastEvent[] = [];
  for (const instance of instances.values()) {
    const about = { of: instance, resourceType: 'VirtualMachine' as const, name: instance.name };
    events.push({
      ...about,
      type: 'VM.CREATE',
      at: instance.created,
      text: `starting Vm. Vm Id: ${instance.id}`,
    });
    if (instance.state === 'Stopped')
      events.push({
        ...about,
        type: 'VM.STOP',
        at: now - 26 * hour,
        text: `stopping Vm. Vm Id: ${instance.id}`,
      });
    if (instance.state === 'Destroyed')
      events.push({
        ...about,
        type: 'VM.DESTROY',
        at: now - 7 * hour,
        text: `destroying Vm. Vm Id: ${instance.id}`,
      });
  }
  for (const volume of volumes.values()) {
    if (volume.type === 'DATADISK')
      events.push({
        of: volume,
        resourceType: 'Volume',
        name: volume.name,
        type: 'VOLUME.CREATE',
        at: volume.created,
        text: `creating volume. Volume Id: ${volume.id}`,
      });
  }
  for (const snapshot of snapshots.values())
    events.push({
      of: snapshot,
      resourceType: 'Snapshot',
      name: snapshot.name,
      type: 'SNAPSHOT.CREATE',
      at: snapshot.created,
      text: 'taking snapshot',
      failed: snapshot.state === 'Error',
    });
  for (const point of vmSnapshots.values())
    events.push({
      of: { ...point, id: point.instanceId },
      resourceType: 'VirtualMachine',
      name: instances.get(point.instanceId)?.name ?? '',
      type: 'VMSNAPSHOT.CREATE',
      at: point.created,
      text: `creating VM snapshot. VM Id: ${point.instanceId}`,
      failed: point.state === 'Error',
    });
  for (const template of templates.values()) {
    if (!template.featured)
      events.push({
        of: template,
        resourceType: 'Template',
        name: template.name,
        type: 'TEMPLATE.CREATE',
        at: template.created,
        text: `creating template. Template Id: ${template.id}`,
      });
  }
  events.sort((a, b) => a.at - b.at);
  for (const event of events) put(state, 'events', record(fixture, event));
}

interface PastEvent {
  of: Owned & { id: string };
  resourceType: JobInstanceType;
  name: string;
  type: string;
  at: number;
  text: string;
  failed?: boolean;
}

function record(fixture: BaseFixture, event: PastEvent): EventRecord {
  const outcome = event.failed === true ? 'Error while' : 'Successfully completed';
  return {
    id: newId(fixture.state),
    accountId: event.of.accountId,
    projectId: event.of.projectId,
    type: event.type,
    level: event.failed === true ? 'ERROR' : 'INFO',
    state: 'Completed',
    description: `${outcome} ${event.text}`,
    userId: fixture.people.userId,
    created: event.at,
    resourceType: event.resourceType,
    resourceId: event.of.id,
    resourceName: event.name,
  };
}
