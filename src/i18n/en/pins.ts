/** English texts: purpose and pin of snapshots and recovery points. */
export const pins = {
  'pins.title': 'Purpose and pin',
  'pins.purpose': 'Purpose',
  'pins.purposeHint': 'Choose one or type your own. Everyone with access sees it.',
  'pins.purpose.before upgrade': 'Before upgrade',
  'pins.purpose.known good': 'Known good',
  'pins.purpose.try-out': 'Try-out',
  'pins.keep': 'Pin',
  'pins.keepHint': 'Cairn never suggests to delete what is pinned, and asks to unpin it first.',
  'pins.keep.no': 'Not pinned',
  'pins.keep.day': 'Pin until a date',
  'pins.keep.forever': 'Pin with no end date',
  'pins.lastDay': 'Pin until',
  'pins.lastDayHint': 'The pin ends after this day.',
  'pins.problem.noDay': 'Enter a full date.',
  'pins.problem.past': 'Enter today or a later date.',

  'pins.until': 'Pinned until {day}',
  'pins.forever': 'Pinned',
  'pins.pinned': 'Pinned',
  'pins.notPinned': 'Not pinned',
  'pins.none': 'None',
  'pins.unknown': 'Not known',

  'pins.action.pin': 'Purpose and pin',
  'pins.action.unpin': 'Unpin',

  'pins.edit.title': 'Purpose and pin',
  'pins.edit.of': 'Snapshot {name}',
  'pins.edit.ofPoint': 'Recovery point {name}',
  'pins.edit.submit': 'Save',
  'pins.scheduled':
    'This snapshot comes from a schedule. The cloud deletes its older snapshots even if they are pinned.',
  'pins.unpin.title': 'Unpin {name}?',
  'pins.unpin.text':
    '{until, select, forever {Its pin has no end date.} other {It is pinned until {until}.}} Once unpinned, it can be deleted.',
  'pins.unpin.none': '{name} is not pinned.',
  'pins.unpin.submit': 'Unpin',
} as const;
