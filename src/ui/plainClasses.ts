import { narrow, toneRules } from './tokens';

/**
 * Plain classes of icons, badges and *Action* buttons, of which a table has hundreds: a styled component costs a hash
 * and an insertion at each rendering, a class nothing.
 */
export const plainClasses = `
  .icon {
    flex: none;
    width: 1em;
    height: 1em;
    font-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.18em;
  }
  .icon.turning {
    animation: turn 1.4s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(360deg);
    }
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 1px 8px 1px 6px;
    border-radius: 4px;
    border: 1px solid transparent;
    font-size: 0.8125rem;
    line-height: 1.4;
    font-weight: 500;
    white-space: nowrap;
    color: var(--tone);
    background: var(--tone-soft);
    ${toneRules}
  }
  .badge > .icon {
    font-size: 0.8125rem;
  }
  dd .badge {
    white-space: normal;
  }
  ${narrow} {
    .badge {
      white-space: normal;
    }
  }
  .action {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid color-mix(in srgb, var(--line-strong) 55%, transparent);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: var(--ink);
    font-size: 0.8125rem;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .action:hover {
    border-color: var(--line-strong);
    background: var(--surface-sunken);
  }
  .action > .icon {
    font-size: 0.875rem;
  }
  .action[data-variant] {
    min-height: 34px;
    padding: 5px 14px;
    font-size: 0.875rem;
  }
  .action[data-variant='contained'] {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .action[data-variant='contained']:hover {
    background: var(--accent-strong);
  }
`;
