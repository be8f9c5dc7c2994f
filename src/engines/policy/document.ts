export type Text = string | number | boolean;
/** IAM writes a list of one without brackets too. */
export type OneOrMore<T> = T | readonly T[];

/** Who a statement is about. `*` is everyone, callers without credentials too. */
export type Principals = '*' | Readonly<Partial<Record<PrincipalKind, OneOrMore<string>>>>;
export const principalKinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;
export type PrincipalKind = (typeof principalKinds)[number];

/** Operator → context key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMore<Text>>>>>;

export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: Principals;
  NotPrincipal?: Principals;
  Action?: OneOrMore<string>;
  NotAction?: OneOrMore<string>;
  Resource?: OneOrMore<string>;
  NotResource?: OneOrMore<string>;
  Condition?: Conditions;
}

/** A policy as AWS writes it in JSON. */
export interface PolicyDocument {
  /** Without it AWS reads a policy by the rules of 2008, which know no variables. */
  Version?: '2012-10-17' | '2008-10-17';
  Id?: string;
  Statement: OneOrMore<Statement>;
}

export interface NamedPolicy {
  name: string;
  document: PolicyDocument;
}

/** All values of an element that may hold one or a list. */
export const listOf = <T>(value: OneOrMore<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
