/** An organisation's own people and their certificates, as its head and its liaison keep them. */
package yidan.ui.people;
