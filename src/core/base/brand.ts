// Ids that can't be mixed up: the type carries a name, the value stays a plain string or number.

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
