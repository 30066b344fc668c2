package yidan.casework.review;

/** Chapter four, on the case: the review is asked for and its opinion taken up. Source: 临政发〔2023〕14号 一、四 第五条、第十条、第十五条. */
public sealed interface CaseReviewAct
        permits RequireReview, RequestLegalReview, AdoptOpinion, DissentFromOpinion, SettleDissent {}
