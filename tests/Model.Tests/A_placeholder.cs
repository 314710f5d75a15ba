namespace Immunotherapy.Model.Tests;
