/**
 * What the act engine gives away: the form of an act, the panel 现在可以, the timeline of a dossier.
 *
 * <pre>{@code
 * @Inject ActDesk desk;
 * ...
 * body(desk.bar(ListAct.class, EnforcementList.class, id, list.version(), list.title(), this::reload)
 *         .with(ReturnList.class, form -> form.choices("reason", reasons))     // where the generated field will not do
 *         .hide(EditLines.class));                                             // an act with a screen of its own
 * actions(desk.button(DraftList.class, "", this::reload));                     // an act that opens a dossier
 * body(new Timeline(registers, currentActor.get(), id.value()));
 * }</pre>
 *
 * Texts: {@code act.<Act>} is the verb on the button; {@code act.<Act>.<component>} or {@code field.<component>} the
 * label; the same with {@code .help} the line under the field; {@code <EnumType>.<CONSTANT>} a choice.
 */
package yidan.ui.act;
