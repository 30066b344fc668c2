package yidan.publication.profile;

/** All that may be done to a body's profile. Source: 临政发〔2023〕14号 一、二 第六条、第七条、第十条、第十七条. */
public sealed interface ProfileAct permits StateProfile, RestateProfile, PublishProfile, ReturnProfile {}
