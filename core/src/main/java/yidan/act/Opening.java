package yidan.act;

import yidan.tenancy.Dossier;

/** An act that opens a dossier. */
public non-sealed interface Opening<D extends Dossier> extends Act {

    /** The new dossier, already added to the desk's register. */
    D open(Desk desk);
}
