/**
 * Screens of supervision: special supervisors and their letters, what one may read oneself, who has read one's own
 * dossiers, and the gate that asks for the reason.
 *
 * <pre>{@code
 * @Inject ReasonGate gate;
 * ...
 * body(gate.around(ListVersion.class, id, owner, () -> dossier(id)));   // banner and dossier, or first the question why
 * }</pre>
 */
package yidan.ui.supervision;
