package yidan.people.offboarding;

/** The steps by which an organisation is taken out, in their order. */
public sealed interface OffboardingAct permits BeginOffboarding, KeepExport, ConfirmErasure, AbandonOffboarding {}
