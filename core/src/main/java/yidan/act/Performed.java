package yidan.act;

import yidan.tenancy.Actor;

/** Told to whom it concerns after the act's transaction has been committed. */
public record Performed(Actor actor, Act act, Done done) {}
