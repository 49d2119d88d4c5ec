/** English texts: what is done step by step, whatever it is. */
export const runs = {
  'runs.offline':
    'Cairn has not reached the cloud since {date}. Check your connection. This continues by itself when the connection is back.',
  'runs.server':
    'The cloud has given no usable answer since {date}. Cairn keeps trying. This continues by itself when the cloud answers.',
  'runs.held': 'At {date} the cloud asked to wait {wait}. This continues by itself after that.',
} as const;
