import * as v from 'valibot';

export const userSchema = v.object({
  id: v.string(),
  username: v.string(),
  account: v.string(),
  domainId: v.string(),
  /** Path of the domain as it was named to sign in; none for the root domain. */
  domain: v.optional(v.string()),
  /** First and last name, or the user name. */
  displayName: v.string(),
  role: v.picklist(['user', 'domainAdmin', 'admin']),
});

/** A person with an account on the cloud. */
export type User = v.InferOutput<typeof userSchema>;
