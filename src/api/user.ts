import * as v from 'valibot';

export const userSchema = v.object({
  id: v.string(),
  username: v.string(),
  account: v.string(),
  domainId: v.string(),
  /** First and last name, or the user name. */
  displayName: v.string(),
  role: v.picklist(['user', 'domainAdmin', 'admin']),
});

/** A person with an account on the cloud. */
export type User = v.InferOutput<typeof userSchema>;
