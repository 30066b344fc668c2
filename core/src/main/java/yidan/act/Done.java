package yidan.act;

import java.util.UUID;

/**
 * An act was performed and recorded.
 *
 * @param dossier the dossier it touched or opened
 * @param seq place of its entry in the record of the actor's organisation
 * @param hash hash of that entry
 * @param repeated whether it had been performed before under the same id, so that nothing was changed now
 */
public record Done(UUID dossier, long seq, String hash, boolean repeated) {}
