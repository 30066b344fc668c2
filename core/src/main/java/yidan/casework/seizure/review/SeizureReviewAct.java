package yidan.casework.seizure.review;

/** Chapter four, on a sealing or seizure, and on the auction of its things for the fine: its review is asked for and the opinion taken up. Source: 临政发〔2023〕14号 一、四 第五条、第十条、第十五条. */
public sealed interface SeizureReviewAct
        permits RequireSeizureReview,
                RequestSeizureReview,
                AdoptSeizureOpinion,
                DissentOnSeizure,
                SettleSeizureDissent {}
