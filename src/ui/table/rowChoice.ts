/** Rows of a table that are chosen by their checkboxes, and what follows from a press. */
export interface RowChoice {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** One checkbox: whether it is ticked, ticked in part, and what a press does. */
export interface ChoiceBox {
  isChosen: boolean;
  isPartly: boolean;
  toggle: () => void;
}

/** The checkbox of several rows together: a press chooses all, or none where all were chosen. */
export function choiceOfAll({ chosen, onChange }: RowChoice, ids: readonly string[]): ChoiceBox {
  const count = ids.filter((id) => chosen.has(id)).length;
  const isChosen = count > 0 && count === ids.length;
  return {
    isChosen,
    isPartly: count > 0 && !isChosen,
    toggle: () => {
      const next = new Set(chosen);
      for (const id of ids) {
        if (isChosen) next.delete(id);
        else next.add(id);
      }
      onChange(next);
    },
  };
}

/** The checkbox of one row. */
export function choiceOf(choice: RowChoice, id: string): ChoiceBox {
  return choiceOfAll(choice, [id]);
}
