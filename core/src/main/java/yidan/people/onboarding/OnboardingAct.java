package yidan.people.onboarding;

/** The steps of an onboarding, in their order. */
public sealed interface OnboardingAct
        permits BeginOnboarding,
                DescribeOrganisation,
                NameHead,
                ListStaff,
                ChooseFirstList,
                Provision,
                ReplaceAccount,
                AbandonOnboarding {}
