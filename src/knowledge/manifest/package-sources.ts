/** Where Python packages are installed from. */

/** Hosts of package indexes that their projects tell people to use. Sources: the install pages of each project. */
export const usualIndexHosts: ReadonlySet<string> = new Set([
  'pypi.org',
  'pypi.python.org',
  'files.pythonhosted.org',
  'test.pypi.org',
  'download.pytorch.org',
  'pypi.nvidia.com',
  'pypi.ngc.nvidia.com',
  'developer.download.nvidia.com',
  'data.pyg.org',
  'pytorch-geometric.com',
  'storage.googleapis.com',
  'huggingface.github.io',
  'abetlen.github.io',
  'download.openmmlab.com',
  'dl.fbaipublicfiles.com',
  'aiinfra.pkgs.visualstudio.com',
  'www.paddlepaddle.org.cn',
  'paddle-wheel.bj.bcebos.com',
  'wheels.vllm.ai',
  'pypi.tuna.tsinghua.edu.cn',
  'mirrors.aliyun.com',
  'pypi.anaconda.org',
  'conda.anaconda.org',
  'prefix.dev',
  'conda.rapids.ai',
  'mirrors.tuna.tsinghua.edu.cn',
  'mirrors.ustc.edu.cn',
  'mirror.sjtu.edu.cn',
  'software.repos.intel.com',
  'repo.anaconda.com',
  'repo.radeon.com',
  'pytorch-extension.intel.com',
  'flashinfer.ai',
  'download.tensorflow.org',
  'pypi.jetson-ai-lab.dev',
]);

/** Hosts of source code that packages are commonly installed from by commit or tag. */
export const codeHosts: ReadonlySet<string> = new Set([
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'huggingface.co',
  'codeberg.org',
  'git.sr.ht',
]);

/** Hosts where release files of projects stand. */
export const releaseHosts: ReadonlySet<string> = new Set([
  ...usualIndexHosts,
  ...codeHosts,
  'raw.githubusercontent.com',
  'objects.githubusercontent.com',
  'github.io',
]);

/**
 * Packages that were published to steal or to run code, with the report. Only names whose report was public are here.
 * Sources: PyTorch's post of 31 December 2022 (torchtriton); PyPI's and PSF's posts of May 2022 (ctx) and December 2019
 * (python3-dateutil, jeIlyfish); JFrog and Phylum reports of 2022 and 2023.
 */
export const maliciousPackages: ReadonlySet<string> = new Set([
  'torchtriton',
  'python3-dateutil',
  'jeilyfish',
  'colourama',
  'diango',
  'djago',
  'dajngo',
  'mybiubiubiu',
  'maratlib',
  'acqusition',
  'apidev-coop',
  'bzip',
  'crypt',
  'django-server',
  'pwd',
  'setup-tools',
  'telnet',
  'urlib3',
  'urllib',
]);
