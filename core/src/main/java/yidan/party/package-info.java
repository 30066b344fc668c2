/** Who a case, an inspection or a transfer is about: a person or an organisation, with the numbers that prove who it is. */
package yidan.party;
