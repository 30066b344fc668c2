/** How an organisation is taken out: everything exported, two confirmations, everything erased, a certificate kept. */
package yidan.people.offboarding;
