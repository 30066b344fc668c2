package yidan.casework.review;

/** Chapter four, on the review itself. Source: 临政发〔2023〕14号 一、四 第十一条至第十六条. */
public sealed interface ReviewAct permits AcceptMaterials, LeaveReview, ReplaceReviewer, GiveOpinion {}
