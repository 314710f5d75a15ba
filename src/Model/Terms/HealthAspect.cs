using System.ComponentModel;

namespace Immunotherapy.Model.Terms;

/// <summary>Which question of a reader a section answers (schema.org's words and the NHS's).</summary>
[Description("Which question of a reader a section answers (schema.org's words and the NHS's).")]
public enum HealthAspect
{
    [Description("What it is.")]
    Overview,

    [Description("Signs a reader may notice.")]
    Symptoms,

    [Description("Why it happens.")]
    Causes,

    [Description("The kinds there are.")]
    Types,

    [Description("How far a disease has come.")]
    Stages,

    [Description("What can be done.")]
    Treatments,

    [Description("Unwanted effects of treatment.")]
    SideEffects,

    [Description("What good it may do.")]
    Benefits,

    [Description("How well it works.")]
    Effectiveness,

    [Description("How it works.")]
    HowItWorks,

    [Description("How to get it.")]
    GettingAccess,

    [Description("How it is given.")]
    Usage,

    [Description("Daily life with it.")]
    LivingWith,

    [Description("What readers can do themselves.")]
    SelfCare,

    [Description("What may lie ahead.")]
    Prognosis,

    [Description("Risks and complications.")]
    Risks,

    [Description("Using it safely.")]
    Safety,

    [Description("When to see a doctor.")]
    SeeDoctor,

    [Description("What people often get wrong.")]
    Misconceptions,

    [Description("What people tell of it.")]
    PatientExperience,

    [Description("Pregnancy and fertility.")]
    Pregnancy,

    [Description("Who may have it.")]
    Suitability,

    [Description("Who should not have it.")]
    Contraindications,

    [Description("Getting ready.")]
    Preparation,

    [Description("What happens on the day.")]
    WhatHappens,

    [Description("When to call emergency services.")]
    MedicalHelpEmergency,

    [Description("When to call the care team the same day.")]
    MedicalHelpUrgent,

    [Description("What to mention at the next visit.")]
    MedicalHelpNonurgent,
}
