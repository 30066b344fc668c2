/**
 * What stands around every screen: layout, navigation, access, texts, messages; what is shown where something went wrong and the search box are below.
 *
 * <p>A new view is a class of its capability's package:
 *
 * <pre>{@code
 * @Route("items")
 * @MayOpen(kinds = TOWNSHIP)                                       // without it nobody may open the view
 * @NavEntry(order = 100, titleKey = "items.title", icon = VaadinIcon.LIST)  // only if it belongs into the navigation
 * public class ItemsView extends Page {
 *     @Inject
 *     public ItemsView(CurrentActor currentActor, …) { super("items.title"); … body(…); }
 * }
 * }</pre>
 *
 * Texts go into {@code yidan/ui/<capability>/messages.properties}; every control gets a stable id; keys on the
 * keyboard by {@link yidan.ui.shell.Keys}; refusals by throwing {@link yidan.tenancy.Refusal}; a bean of type
 * {@link yidan.ui.shell.WaitingCount}, {@link yidan.ui.shell.search.GlobalSearch}, {@link yidan.ui.shell.ArticleTexts},
 * {@link yidan.ui.home.WorkSource} or {@link yidan.ui.home.MatterSource} is found by itself.
 */
package yidan.ui.shell;
