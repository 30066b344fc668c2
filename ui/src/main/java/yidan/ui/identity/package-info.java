/**
 * Who is asking: login through the identity server, the actor of the running request, logout.
 * Ask {@link yidan.ui.identity.CurrentActor} and nothing else; it is built from the verified token alone.
 */
package yidan.ui.identity;
