import type { Trace } from '../changes/trace';
import type { InferOutput } from 'valibot';
import type { Command } from '../client/command';
import type { started } from './jobCommands';
import type { Tags } from '../tags/tags';
import type { Subject, Task } from '../types';
import type { TaskKind } from '../operations';

/**
 * A change that is sent once another has ended. Plain data, so that it survives a reload.
 * - `attachVolume`: acts on the volume that the change before it created; a new volume can only be attached by a
 *   second command, once the first has succeeded.
 * - `addTags`: to the resource that the change before it created, or whose tags it deleted.
 * - `takeSnapshots`: of the first of these volumes, then of the others. The engine takes one at a time of an
 *   instance (CloudStack rules §10). One that fails does not stop the others.
 */
export type FollowUp =
  | { kind: 'attachVolume'; instanceId: string }
  | {
      kind: 'addTags';
      /** The instance of a recovery point. */
      instanceId: string | undefined;
      tags: Tags;
      /** Name of its task. */
      as: TaskKind;
    }
  | {
      kind: 'takeSnapshots';
      instanceId: string;
      /** Id that these snapshots share. */
      batchId: string;
      volumes: readonly (Pick<Subject, 'id' | 'name'> & Pick<Task, 'size'>)[];
      /** Purpose and pin of each. */
      tags?: Tags | undefined;
    };

/** One command of a follow-up, and the remaining follow-up. Each command answers with a job. */
export interface FollowUpStep {
  about: Pick<Task, 'subject' | 'instanceId' | 'size' | 'batch'> & { kind: TaskKind };
  /** True where the command creates a snapshot, whose id is in its answer. */
  createsSnapshot: boolean;
  request: readonly [
    Command<string, InferOutput<typeof started>>,
    Readonly<Record<string, string>>,
  ];
  /** Trace by which it is recognised. */
  trace: Trace;
  then: FollowUp | undefined;
}

/** True where a follow-up is sent after a task with this outcome. */
export function continuesAfter(followUp: FollowUp, outcome: Task['outcome']): boolean {
  return outcome === 'succeeded' || followUp.kind === 'takeSnapshots';
}
