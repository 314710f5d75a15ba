namespace Immunotherapy.Gateway.Tests;
