import type * as known from './generated/packs.js';
import type { PackId } from './generated/packs.js';

/**
 * The id of a pack that {@link loadPack} loaded: `provider/version/body`. Of such a pack nothing more is known at compile
 * time, so its paths, codes and rules are any text.
 */
export type LoadedPackId = `${string}/${string}/${string}` & {};

/** The id of any pack: a built-in one, which an editor completes, or one that was loaded. */
export type AnyPackId = PackId | LoadedPackId;

/** A complete body. */
export type Payload<P extends AnyPackId = PackId> = P extends PackId ? known.Payload<P> : Record<string, unknown>;

/** A body that is being written: everything may be absent, every text may be any text. */
export type Draft<P extends AnyPackId = PackId> = P extends PackId ? known.Draft<P> : Record<string, unknown>;

/** A path as reports have it, such as `basic_info.tax_info[0].document_id`. */
export type Path<P extends AnyPackId = PackId> = P extends PackId ? known.Path<P> : string;

/** The id of a rule. */
export type RuleId<P extends AnyPackId = PackId> = P extends PackId ? known.RuleId<P> : string;

/** What an issue or an unverified entry says. */
export type Code<P extends AnyPackId = PackId> = P extends PackId ? known.Code<P> : string;

export type { Fix, PackId } from './generated/packs.js';
